import { useEffect, useState } from 'react';
import type { CallResult } from '../../../../shared/ipc.ts';
import { call } from '../../../api.ts';

type About = CallResult<'about.get'>;

/** The folders of the app's files; `null` until main has answered, `failed` if it could not. */
export function useAbout(): About | 'failed' | null {
  const [about, setAbout] = useState<About | 'failed' | null>(null);
  useEffect(() => {
    let wanted = true;
    const show = (answer: About | 'failed') => {
      if (wanted) setAbout(answer);
    };
    call('about.get').then(show, () => show('failed'));
    return () => {
      wanted = false;
    };
  }, []);
  return about;
}
