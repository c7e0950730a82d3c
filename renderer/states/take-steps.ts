/* What a person does in a window, as data: it runs in a browser, in the app and in jsdom alike. */

export type WindowStep =
  /** A button, a link, a choice or a tick of this name. */
  | { readonly press: string }
  /** A field of this label, which the person then leaves. */
  | { readonly type: string; readonly into: string }
  /** A key, wherever the keyboard is. */
  | { readonly key: string }
  /** Scrolls until the heading of this name is just under the head of the page. */
  | { readonly reveal: string };

/** Milliseconds between two looks for what a step needs, and after which it is given up. */
const LOOK_AGAIN = 15;
const PATIENCE = 10_000;

/** Pixels that the head of a page takes. */
const HEAD = 90;

/** Takes one step after the other. Throws an error that names what never appeared. */
export async function takeSteps(steps: readonly WindowStep[], page: Document): Promise<void> {
  for (const step of steps) {
    // oxlint-disable-next-line no-await-in-loop -- each step needs what the one before has led to
    await takeStep(step, page);
  }
}

async function takeStep(step: WindowStep, page: Document): Promise<void> {
  if ('press' in step) {
    const control = await appearing(() => pressable(step.press, page), step.press);
    // A press takes the keyboard along, which a bare click does not.
    control.focus();
    control.click();
  } else if ('type' in step) {
    typeInto(await appearing(() => fieldOf(step.into, page), step.into), step.type);
  } else if ('key' in step) {
    const target = page.activeElement ?? page.body;
    target.dispatchEvent(new KeyboardEvent('keydown', { key: step.key, bubbles: true, cancelable: true }));
  } else {
    const heading = await appearing(() => named('h1, h2, h3', step.reveal, page), step.reveal);
    page.defaultView?.scrollBy(0, heading.getBoundingClientRect().top - HEAD);
  }
  await pause();
}

async function appearing<Found>(find: () => Found | null, name: string): Promise<Found> {
  for (let waited = 0; waited < PATIENCE; waited += LOOK_AGAIN) {
    const found = find();
    if (found !== null) return found;
    // oxlint-disable-next-line no-await-in-loop -- there is nothing to do but to look again
    await pause();
  }
  throw new Error(`Nothing of this name appeared: ${name}`);
}

function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, LOOK_AGAIN);
  });
}

function pressable(name: string, page: Document): HTMLElement | null {
  const label = named('label', name, page);
  return named('button, a[href]', name, page) ?? label?.querySelector('input') ?? label;
}

function fieldOf(label: string, page: Document): HTMLInputElement | null {
  const labelled = named('label', label, page);
  const field = labelled instanceof HTMLLabelElement ? labelled.control : null;
  return field instanceof HTMLInputElement
    ? field
    : page.querySelector<HTMLInputElement>(`input[aria-label="${label}"]`);
}

/** The first element that bears this name, or else whose text begins with it. */
function named(selector: string, name: string, page: Document): HTMLElement | null {
  const all = [...page.querySelectorAll<HTMLElement>(selector)];
  return (
    all.find((each) => nameOf(each) === name) ?? all.find((each) => nameOf(each).startsWith(name)) ?? null
  );
}

function nameOf(element: HTMLElement): string {
  return (element.ariaLabel ?? element.textContent).trim();
}

/** React hears of a value only when it is set the way that the browser itself sets it. */
function typeInto(field: HTMLInputElement, text: string): void {
  field.focus();
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  field.blur();
}
