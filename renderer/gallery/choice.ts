/* What is chosen in the picker. It is in the URL, so that a reload and a link show the same. */

export const GALLERY_THEMES = ['system', 'light', 'dark'] as const;
export const TEXT_SIZES = ['100', '150', '200'] as const;
export const DIRECTIONS = ['ltr', 'rtl'] as const;

export interface GalleryChoice {
  /** The name of a state. */
  readonly state: string;
  readonly theme: (typeof GALLERY_THEMES)[number];
  /** In percent. */
  readonly text: (typeof TEXT_SIZES)[number];
  readonly direction: (typeof DIRECTIONS)[number];
}

/** Reads the choice from a URL. Missing and invalid values are the defaults. */
export function choiceFrom(search: string, usualState: string): GalleryChoice {
  const query = new URLSearchParams(search);
  const oneOf = <Value extends string>(name: string, values: readonly [Value, ...Value[]]): Value =>
    values.find((value) => value === query.get(name)) ?? values[0];
  return {
    state: query.get('state') ?? usualState,
    theme: oneOf('theme', GALLERY_THEMES),
    text: oneOf('text', TEXT_SIZES),
    direction: oneOf('direction', DIRECTIONS),
  };
}

/** The query for a choice. */
export function searchFor(choice: GalleryChoice): string {
  return `?${new URLSearchParams({ ...choice }).toString()}`;
}
