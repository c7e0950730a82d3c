import { lockFolder } from '../../../../../electron/main/adapters/storage/folder-lock.ts';

/* A program that locks the given folder, prints whether it could, and goes on running if it should. */

const [folder = '', platform = 'linux', lives = 'on'] = process.argv.slice(2);
const stop = await lockFolder(folder, platform as NodeJS.Platform);
process.stdout.write(stop === null ? 'refused\n' : 'held\n');
if (lives === 'on') process.stdin.resume();
