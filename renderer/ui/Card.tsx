import { useId } from 'react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './Card.module.css';

interface CardProps {
  readonly title?: string;
  /** The id of the element that names the card, where that is more than a title. */
  readonly labelledBy?: string;
  /** `accent`: the card asks for an answer. `warning`: the person should take it seriously. */
  readonly tone?: 'plain' | 'accent' | 'warning';
  readonly children: ReactNode;
}

const TONES = { plain: undefined, accent: styles.accent, warning: styles.warning } as const;

/** A group of related content under a heading. */
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
