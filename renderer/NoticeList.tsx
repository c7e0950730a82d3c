import type { Translator } from '../shared/i18n/translator.ts';
import type { Notice } from '../shared/view.ts';
import { settingName } from './features/settings/setting-name.ts';
import { CallButton } from './ui/CallButton.tsx';
import { Card } from './ui/Card.tsx';
import { Buttons } from './ui/Buttons.tsx';
import { useMainView } from './use-main-view.ts';
import { useText } from './use-view.ts';

/** The notices that the person has not dismissed yet. */
export function NoticeList() {
  const notices = useMainView((view) => view.notices);
  const text = useText();
  return notices.filter(isSaidHere).map((notice) => (
    <Card key={notice.id} tone={notice.kind === 'cameBack' ? 'plain' : 'warning'}>
      <p role="status">{wordsOf(notice, text)}</p>
      <Buttons>
        <CallButton ask={(run) => run('notice.dismiss', { id: notice.id })}>
          {text('actions.dismiss')}
        </CallButton>
      </Buttons>
    </Card>
  ));
}

/** The player itself says that it came back. */
function isSaidHere(notice: Notice): boolean {
  return notice.kind !== 'cameBack' || notice.what !== 'player';
}

function wordsOf(notice: Notice, text: Translator): string {
  switch (notice.kind) {
    case 'fileSetAside':
      return text('notices.fileSetAside', { file: notice.file, keptAs: notice.keptAs });
    case 'partLeftOut':
      return partWords(notice, text);
    case 'fileUnread':
      return text('notices.fileUnread', { file: notice.file });
    case 'historyUnread':
      return text('notices.historyUnread', { file: notice.file });
    case 'linesSetAside':
      return text('notices.linesSetAside', {
        count: notice.lines,
        file: notice.file,
        keptAs: notice.keptAs,
      });
    case 'notSaved':
      return text('notices.notSaved', { file: notice.file });
    case 'startAtLogin':
      return text(`system.startAtLogin.${notice.why}`);
    case 'timeZone': {
      const used = zoneWords(notice.used);
      return notice.unknown === ''
        ? text('notices.timeZoneWithoutName', { used })
        : text('notices.timeZone', { unknown: notice.unknown, used });
    }
    case 'cameBack':
      return text(notice.what === 'app' ? 'shell.cameBack.app' : 'shell.cameBack.window');
  }
}

/** `+03:00` is easier to recognise as `UTC+03:00`. */
function zoneWords(zone: string): string {
  return /^[+-]/.test(zone) ? `UTC${zone}` : zone;
}

function partWords(
  { file, keptAs, fields, unknown }: Extract<Notice, { kind: 'partLeftOut' }>,
  text: Translator,
): string {
  const quoted = (names: readonly string[]): string =>
    names.map((name) => text('notices.name', { name })).join(', ');
  const reset = fields.map((path) => settingName(path, text));
  return [
    text('notices.partLeftOut', { file, keptAs }),
    ...(reset.length > 0 ? [text('notices.fieldsReset', { names: quoted(reset) })] : []),
    ...(unknown.length > 0 ? [text('notices.namesUnknown', { names: quoted(unknown) })] : []),
  ].join(' ');
}
