import type { Translator } from '../shared/i18n/translator.ts';
import type { Notice } from '../shared/view.ts';
import { call } from './api.ts';
import { Button } from './ui/Button.tsx';
import { Card } from './ui/Card.tsx';
import { Buttons } from './ui/Buttons.tsx';
import { useText, useView } from './use-view.ts';

/** What the person must be told once. */
export function Notices() {
  const { notices } = useView();
  const text = useText();
  return notices.map((notice) => (
    <Card key={notice.id} tone="warning">
      <p role="status">{wordsOf(notice, text)}</p>
      <Buttons>
        <Button onPress={() => void call('notice.dismiss', { id: notice.id })}>
          {text('actions.dismiss')}
        </Button>
      </Buttons>
    </Card>
  ));
}

function wordsOf(notice: Notice, text: Translator): string {
  switch (notice.kind) {
    case 'fileSetAside':
      return text('notices.fileSetAside', { file: notice.file, keptAs: notice.keptAs });
    case 'linesSetAside':
      return text('notices.linesSetAside', {
        count: notice.lines,
        file: notice.file,
        keptAs: notice.keptAs,
      });
    case 'notSaved':
      return text('notices.notSaved', { file: notice.file });
  }
}
