import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';
import { Count } from './count.js';

export { Count };

export interface TabItem {
  id: string;
  title: ReactNode;
  count?: number;
  hot?: boolean;
  children: ReactNode;
}

/** Panels of one page; the address does not change. */
export function Tabs({ label, tabs, selected, onSelect }: { label: string; tabs: readonly TabItem[]; selected?: string; onSelect?: (id: string) => void }) {
  return (
    <AriaTabs selectedKey={selected} onSelectionChange={(key) => onSelect?.(String(key))}>
      <TabList aria-label={label} className="tabs">
        {tabs.map(({ id, title, count, hot }) => (
          <Tab key={id} id={id}>
            {title}
            {count !== undefined && <Count value={count} hot={hot} />}
          </Tab>
        ))}
      </TabList>
      {tabs.map(({ id, children }) => (
        <TabPanel key={id} id={id}>
          {children}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}

export interface TabLink {
  id: string;
  title: ReactNode;
  count?: number;
  hot?: boolean;
  link: LinkProps;
}

/** Views of one list, each with its own address. */
export function TabNav({ label, links, current }: { label: string; links: readonly TabLink[]; current: string }) {
  return (
    <nav aria-label={label} className="tabs overflow-x-auto">
      {links.map(({ id, title, count, hot, link }) => (
        <Link key={id} {...link} aria-current={id === current ? 'page' : undefined}>
          {title}
          {count !== undefined && <Count value={count} hot={hot} />}
        </Link>
      ))}
    </nav>
  );
}
