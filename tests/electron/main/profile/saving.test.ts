import { expect, test } from 'vitest';
import { Notices } from '../../../../electron/main/profile/notices.ts';
import { Saving } from '../../../../electron/main/profile/saving.ts';
import { FakeLog } from '../fakes.ts';

function newSaving() {
  const [notices, log] = [new Notices(), new FakeLog()];
  const written: string[] = [];
  const disk = { refuses: false };
  const write = (content: string) => (): void => {
    if (disk.refuses) throw new Error('ENOSPC');
    written.push(content);
  };
  const told = (): unknown[] =>
    notices.all.map(({ kind, ...rest }) => [kind, 'file' in rest ? rest.file : null]);
  return { saving: new Saving(notices, log), log, written, disk, write, told };
}

test('what the disk refuses is told and logged once, and written when the disk takes it', () => {
  const { saving, log, written, disk, write, told } = newSaving();
  disk.refuses = true;
  saving.write('a.json', write('a1'));
  saving.retry();
  expect([told(), log.lines]).toEqual([[['notSaved', 'a.json']], ['error a.json could not be written.']]);
  disk.refuses = false;
  saving.retry();
  saving.retry();
  expect([told(), written]).toEqual([[], ['a1']]);
});

test('a later write of a file takes the place of a refused one, and leaves other files alone', () => {
  const { saving, written, disk, write, told } = newSaving();
  disk.refuses = true;
  saving.write('a.json', write('a1'));
  saving.write('b.json', write('b1'));
  disk.refuses = false;
  saving.write('a.json', write('a2'));
  expect([told(), written]).toEqual([[['notSaved', 'b.json']], ['a2']]);
  saving.retry();
  expect(written).toEqual(['a2', 'b1']);
});

test('a write that must succeed now throws, is not tried again, and replaces a refused one when it succeeds', () => {
  const { saving, written, disk, write, told } = newSaving();
  disk.refuses = true;
  expect(() => saving.writeNow('a.json', write('a1'))).toThrow('ENOSPC');
  saving.write('a.json', write('a2'));
  disk.refuses = false;
  saving.writeNow('a.json', write('a3'));
  saving.retry();
  expect([told(), written]).toEqual([[], ['a3']]);
});
