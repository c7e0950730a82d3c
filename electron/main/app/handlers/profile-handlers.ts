import { outcomeOf } from '../../../../shared/command-outcome.ts';
import { patchSettings } from '../../../../shared/settings/patch.ts';
import type { SettingsPatch } from '../../../../shared/settings/patch.ts';
import { GENTLE_PATCH } from '../../../../shared/settings/presets.ts';
import type { CallResult } from '../../../../shared/ipc.ts';
import type { HandlersOf } from '../calls.ts';
import type { Computer } from '../../computer/computer.ts';
import type { Engine } from '../../engine/engine.ts';
import type { Language } from '../../profile/language.ts';
import type { Profile } from '../../profile/profile.ts';

export interface ProfileHandlerParts {
  readonly engine: Engine;
  readonly profile: Profile;
  readonly computer: Computer;
  readonly language: Language;
}

export function profileHandlers({
  engine,
  profile,
  computer,
  language,
}: ProfileHandlerParts): HandlersOf<'settings.change' | 'offer.answer'> {
  const changeSettings = (patch: SettingsPatch): CallResult<'settings.change'> => {
    const wanted = patchSettings(profile.settings, patch);
    if (!wanted.ok) return wanted;
    const { startAtLogin } = wanted.settings;
    const why =
      startAtLogin === profile.settings.startAtLogin ? null : computer.startAtLogin.set(startAtLogin);
    if (why !== null) return { ok: false, error: language.t(`system.startAtLogin.${why}`) };
    profile.setSettings(wanted.settings);
    return { ok: true };
  };
  return {
    'settings.change': changeSettings,
    'offer.answer': ({ accept }) => {
      if (accept) changeSettings(GENTLE_PATCH);
      return outcomeOf(engine.dispatch({ type: 'offerAnswered' }), 'notNow');
    },
  };
}
