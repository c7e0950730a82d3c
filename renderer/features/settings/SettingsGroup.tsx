import { Card } from '../../ui/Card.tsx';
import { useText } from '../../use-view.ts';
import type { SettingGroup } from './block.ts';
import { headingId } from './heading-id.ts';
import styles from './SettingsGroup.module.css';

/** A group under its heading. A block with the same name as the group gets no heading of its own. */
export function SettingsGroup({ group: { id, blocks } }: { readonly group: SettingGroup }) {
  const text = useText();
  const title = text(`settings.groups.${id}`);
  return (
    <section className={styles.group} aria-labelledby={headingId(id)}>
      <h2 id={headingId(id)} tabIndex={-1} className={styles.heading}>
        {title}
      </h2>
      <Card>
        {blocks.map(({ id: block, Content, speaksForItself = false }) => (
          <div key={block} className={styles.block}>
            {speaksForItself || text(`settings.titles.${block}`) === title ? null : (
              <h3 className={styles.title}>{text(`settings.titles.${block}`)}</h3>
            )}
            <Content />
          </div>
        ))}
      </Card>
    </section>
  );
}
