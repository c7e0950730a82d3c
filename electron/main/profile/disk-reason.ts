import type { DiskReason } from '../../../shared/backup/outcome.ts';

const REASONS: Readonly<Record<string, DiskReason>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  ENODEV: 'missing',
};

/** Why the disk refused, as far as a person can do something about it. */
export function diskReason(error: unknown): DiskReason {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return (typeof code === 'string' ? REASONS[code] : undefined) ?? 'other';
}
