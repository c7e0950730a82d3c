import { z } from 'zod';

/** A line of the tray menu. Invisible lines are there with `visible: false`. */
export interface MenuItem {
  kind: 'item' | 'separator';
  /** As a person reads it: without the underscores that mark access keys. */
  label: string;
  enabled: boolean;
  visible: boolean;
  /** Only for lines that can be ticked. */
  checked?: boolean;
  /** Only for submenus. */
  children?: MenuItem[];
}

/** A line as the bus has it, with the number by which it is clicked. */
export interface MenuNode extends MenuItem {
  id: number;
  children?: MenuNode[];
}

const propertiesSchema = z.object({
  type: z.string().default('standard'),
  label: z.string().default(''),
  enabled: z.boolean().default(true),
  visible: z.boolean().default(true),
  'toggle-type': z.string().default(''),
  'toggle-state': z.number().default(0),
  'children-display': z.string().default(''),
});

const layoutSchema = z.tuple([z.number(), propertiesSchema, z.array(z.unknown())]);

// A single underscore marks the access key, a double one stands for itself.
const readable = (label: string): string => label.replace(/_(_?)/g, '$1');

/** Reads one (ia{sv}av) of the protocol com.canonical.dbusmenu; throws on anything else. */
export function parseMenuNode(layout: unknown): MenuNode {
  const [id, properties, children] = layoutSchema.parse(layout);
  return {
    id,
    kind: properties.type === 'separator' ? 'separator' : 'item',
    label: readable(properties.label),
    enabled: properties.enabled,
    visible: properties.visible,
    ...(properties['toggle-type'] !== '' && { checked: properties['toggle-state'] === 1 }),
    ...((properties['children-display'] === 'submenu' || children.length > 0) && {
      children: children.map(parseMenuNode),
    }),
  };
}

/** Drops the numbers, which change whenever the menu is built anew. */
export function toMenuItems(nodes: readonly MenuNode[]): MenuItem[] {
  return nodes.map(({ id: _, children, ...item }) =>
    children ? { ...item, children: toMenuItems(children) } : item,
  );
}

/** The nodes along a path of labels, or undefined if a person could not click there: missing, hidden or disabled. */
export function findPath(nodes: readonly MenuNode[], labels: readonly string[]): MenuNode[] | undefined {
  const [label, ...rest] = labels;
  const node = nodes.find((candidate) => candidate.label === label && candidate.visible && candidate.enabled);
  if (node === undefined) return undefined;
  if (rest.length === 0) return [node];
  const below = findPath(node.children ?? [], rest);
  return below && [node, ...below];
}

/** The menu as indented text, for messages. */
export function describeMenu(items: readonly MenuItem[], indent = '  '): string {
  return items
    .filter((item) => item.kind === 'item')
    .map((item) => {
      const marks = `${item.visible ? '' : ' (hidden)'}${item.enabled ? '' : ' (disabled)'}`;
      return `${indent}${item.label}${marks}\n${describeMenu(item.children ?? [], `${indent}  `)}`;
    })
    .join('');
}
