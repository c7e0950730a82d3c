import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { searchPath, startHelper } from './child.ts';
import type { Cleanups } from './cleanups.ts';
import { waitFor } from './wait-for.ts';

// There are no service folders on purpose: with them, the bus would start any notification service that is installed.
const configuration = (socket: string): string => `<!DOCTYPE busconfig PUBLIC
 "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=${socket}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow user="*"/>
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
`;

/** Starts a message bus of the given name, whose socket and configuration lie in the folder, and answers its address. */
export async function startBusDaemon(cleanups: Cleanups, folder: string, name: string): Promise<string> {
  const socket = path.join(folder, `${name}.socket`);
  const file = path.join(folder, `${name}.conf`);
  writeFileSync(file, configuration(socket));
  const options = [`--config-file=${file}`, '--nofork', '--print-address=1'];
  const { child } = startHelper(cleanups, 'the message bus', 'dbus-daemon', options, {
    environment: searchPath,
  });
  await waitFor(
    () => `the message bus to listen; it said: ${child.output()}`,
    () => child.output().includes('unix:path='),
  );
  return `unix:path=${socket}`;
}
