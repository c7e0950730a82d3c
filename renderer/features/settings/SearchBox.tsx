import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { Input, Label, SearchField } from 'react-aria-components';
import { Button } from '../../ui/Button.tsx';
import { useText } from '../../use-view.ts';
import styles from './SearchBox.module.css';

interface SearchBoxProps {
  readonly query: string;
  readonly onChange: (query: string) => void;
}

/** The search field. Ctrl+F focuses it, Esc clears it. */
export function SearchBox({ query, onChange }: SearchBoxProps) {
  const text = useText();
  const input = useRef<HTMLInputElement>(null);
  useFindKey(input);
  return (
    <SearchField className={styles.search} value={query} onChange={onChange}>
      <Label className={styles.label}>{text('settings.search.label')}</Label>
      <div className={styles.line}>
        <svg className={styles.glass} viewBox="0 0 20 20" aria-hidden="true">
          <path d="M8.5 3a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11ZM12.5 12.5 17 17" />
        </svg>
        <Input ref={input} className={styles.input} placeholder={text('settings.search.label')} />
        {query === '' ? (
          <kbd className={styles.keys} aria-hidden="true">
            {text('settings.search.keys')}
          </kbd>
        ) : (
          <Button
            slot={null}
            look="quiet"
            label={text('settings.search.clear')}
            onPress={() => {
              onChange('');
              input.current?.focus();
            }}
          >
            ×
          </Button>
        )}
      </div>
    </SearchField>
  );
}

/** Ctrl+F, or Cmd+F, as in a browser. */
function useFindKey(input: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'f' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [input]);
}
