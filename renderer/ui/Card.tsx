import { useId } from 'react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './Card.module.css';

interface CardProps {
  readonly title?: string;
  /** The id of what names it, where that is more than a title. */
  readonly labelledBy?: string;
  /** `accent`: asks for an answer. `warning`: something to take seriously. */
  readonly tone?: 'plain' | 'accent' | 'warning';
  readonly children: ReactNode;
}

const TONES = { plain: undefined, accent: styles.accent, warning: styles.warning } as const;

/** A group of things that belong together, with a heading that names it. */
export function Card({ title, labelledBy, tone = 'plain', children }: CardProps) {
  const id = useId();
  const name = title === undefined ? labelledBy : id;
  return (
    <section
      className={classNames(styles.card, TONES[tone])}
      {...(name === undefined ? {} : { 'aria-labelledby': name })}
    >
      {title === undefined ? null : <h2 id={id}>{title}</h2>}
      {children}
    </section>
  );
}
