import { DONE } from '../../../../shared/command-outcome.ts';
import type { HandlersOf } from '../calls.ts';
import type { AboutApp } from '../../ports.ts';

export interface AboutHandlerParts {
  readonly about: AboutApp;
}

export function aboutHandlers({
  about,
}: AboutHandlerParts): HandlersOf<'about.get' | 'licences.get' | 'text.copy'> {
  const { config, data, state } = about.folders;
  return {
    'about.get': () => ({ folders: { config, data, state } }),
    'text.copy': async ({ text }) => {
      await about.copy(text);
      return DONE;
    },
    'licences.get': async () => ({ text: await about.licences() }),
  };
}
