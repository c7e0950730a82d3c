import type {
  Autostart,
  ComputerFacts,
  ComputerPorts,
  DisplayMethod,
  GlobalShortcuts,
} from '../../../electron/main/ports.ts';
import { createTranslator } from '../../../shared/i18n/translator.ts';
import type { Translations, Translator } from '../../../shared/i18n/translator.ts';

/** What starts at login, in memory; refuses with an error of this code. */
class FakeAutostart implements Autostart {
  readonly name = 'unknot.desktop';
  refuses: string | null = null;
  present: 'on' | 'off' | 'unset' = 'unset';
  /** What it was asked to be, in order. */
  readonly asked: boolean[] = [];

  state = () => this.present;

  set(on: boolean): void {
    this.asked.push(on);
    if (this.refuses !== null)
      throw Object.assign(new Error(`${this.refuses}: refused`), { code: this.refuses });
    this.present = on ? 'on' : 'unset';
  }
}

/** A keyboard with keys of which others may have some. It knows what has one of these modifiers and ends in one character or F5. */
class FakeKeys implements GlobalShortcuts {
  readonly ofOthers = new Set<string>();
  readonly #ours = new Map<string, () => void>();

  get taken(): readonly string[] {
    return [...this.#ours.keys()];
  }

  knows(accelerator: string): boolean {
    return /^(?:(?:Ctrl|Alt|Shift)\+)*(?:[A-Z0-9]|F5)$/u.test(accelerator);
  }

  take(accelerator: string, onPress: () => void): 'malformed' | 'taken' | null {
    if (!this.knows(accelerator)) return 'malformed';
    if (this.ofOthers.has(accelerator) || this.#ours.has(accelerator)) return 'taken';
    this.#ours.set(accelerator, onPress);
    return null;
  }

  releaseAll(): void {
    this.#ours.clear();
  }

  press(accelerator: string): void {
    this.#ours.get(accelerator)?.();
  }
}

/** A computer that does what it is asked to, or refuses it when it is told to. */
export class FakeComputer implements ComputerPorts {
  readonly autostart = new FakeAutostart();
  readonly shortcuts = new FakeKeys();
  readonly themes: string[] = [];
  readonly theme = { show: (theme: string) => void this.themes.push(theme) };
  readonly testMethods: readonly DisplayMethod[];
  logOpened = 0;

  constructor(testMethods: readonly DisplayMethod[] = []) {
    this.testMethods = testMethods;
  }

  facts = async (): Promise<ComputerFacts> => ({
    runtime: ['Electron 33.4.11', 'Node 20.18.3'],
    packaging: 'packaged',
    system: 'Linux 6.1.0 x64',
    desktop: 'KDE',
    displayServer: 'x11',
    trayHost: true,
    notificationService: { name: 'Plasma 6.2', capabilities: ['body', 'actions'] },
  });

  openLog = async (): Promise<boolean> => {
    this.logOpened += 1;
    return true;
  };
}

/** English, and a language whose words are those of English in angle brackets. */
export const twoLanguages: Translations = {
  languages: ['en', 'xx'],
  translatorFor(language) {
    const english = createTranslator('en');
    if (language === 'en') return english;
    const bracketed = (...question: Parameters<Translator>) => {
      const words = english(...question);
      // No words, but the name of a locale.
      return question[0] === 'app.locale' ? words : `‹${words}›`;
    };
    // Only the compiler cannot see that it answers every key: the type of a translator has more overloads than one.
    return bracketed as Translator;
  },
};
