/** The arguments of both apps alike: for root, for whom Chromium has no sandbox, without it. */
export function electronSwitches(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
