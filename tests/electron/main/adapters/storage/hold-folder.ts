import { holdFolder } from '../../../../../electron/main/adapters/storage/folder-lock.ts';

/* A program that holds the folder which it is given, tells how that went, and lives on for as long as it can. */

const [folder = '', platform = 'linux', lives = 'on'] = process.argv.slice(2);
const stop = await holdFolder(folder, platform as NodeJS.Platform);
process.stdout.write(stop === null ? 'refused\n' : 'held\n');
if (lives === 'on') process.stdin.resume();
