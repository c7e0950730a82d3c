import { once } from 'node:events';
import net from 'node:net';
import path from 'node:path';

/*
 * Looks at the screen as anyone can, from outside of the app: one request of the X protocol,
 * https://www.x.org/releases/current/doc/xproto/x11protocol.html (GetImage).
 */

/** Where X servers listen, whatever the folder for temporary files is. */
const socketOf = (display: string): string =>
  path.join('/', 'tmp', '.X11-unix', `X${display.replace(':', '')}`);

const HEADER_BYTES = 32;

export interface Region {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export class XScreen {
  readonly #socket: net.Socket;
  #root = 0;
  #received: Buffer[] = [];
  #length = 0;

  private constructor(socket: net.Socket) {
    this.#socket = socket;
    socket.on('data', (chunk: Buffer) => {
      this.#received.push(chunk);
      this.#length += chunk.length;
    });
  }

  /** Connects to a display of this machine, such as `:1`, whose screen has 24 bits a pixel. */
  static async open(display: string): Promise<XScreen> {
    const socket = net.connect(socketOf(display));
    await once(socket, 'connect');
    const screen = new XScreen(socket);
    await screen.#introduce();
    return screen;
  }

  close(): void {
    this.#socket.destroy();
  }

  /** The pixels of a region as 0xXXRRGGBB, row by row. */
  async pixels({ x, y, width, height }: Region): Promise<Uint32Array> {
    const request = Buffer.alloc(20);
    request.set([73, 2]);
    request.writeUInt16LE(5, 2);
    request.writeUInt32LE(this.#root, 4);
    for (const [index, value] of [x, y, width, height].entries()) request.writeUInt16LE(value, 8 + index * 2);
    request.writeUInt32LE(0xffffffff, 16);
    this.#socket.write(request);
    let header = await this.#read(HEADER_BYTES);
    // News of the keyboard (MappingNotify) goes to everybody and may come before the answer.
    while ((header[0] ?? 0) > 1) header = await this.#read(HEADER_BYTES);
    if (header[0] !== 1) throw new Error(`The X server refused to show its screen (error ${header[1]}).`);
    const data = await this.#read(header.readUInt32LE(4) * 4);
    return new Uint32Array(new Uint8Array(data).buffer);
  }

  async #introduce(): Promise<void> {
    const hello = Buffer.alloc(12);
    hello.write('l');
    hello.writeUInt16LE(11, 2);
    this.#socket.write(hello);
    const head = await this.#read(8);
    const body = await this.#read(head.readUInt16LE(6) * 4);
    if (head[0] !== 1) throw new Error('The X server refused the connection.');
    const vendorBytes = Math.ceil(body.readUInt16LE(16) / 4) * 4;
    const formatBytes = body.readUInt8(21) * 8;
    this.#root = body.readUInt32LE(HEADER_BYTES + vendorBytes + formatBytes);
  }

  async #read(bytes: number): Promise<Buffer> {
    while (this.#length < bytes) await once(this.#socket, 'data');
    const all = Buffer.concat(this.#received);
    this.#received = [all.subarray(bytes)];
    this.#length = all.length - bytes;
    return all.subarray(0, bytes);
  }
}
