import { Link, type LinkProps } from '@tanstack/react-router';
import type { LucideIcon } from 'lucide-react';
import { Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Brand } from './brand.js';
import { Icon } from './icon.js';
import { Avatar } from './rows.js';
import { Screen, useTitle } from './screen.js';
import { Skeleton } from './states.js';
import { LanguageSwitch, SizeSwitch } from './switches.js';
import { Count } from './count.js';
import { SkipLink } from './top-bar.js';

export interface StaffNav {
  id: string;
  title: string;
  icon: LucideIcon;
  link: LinkProps;
  count?: number;
  hot?: boolean;
}

interface Props {
  /** Name of the page, in the bar and in the tab. */
  title: string;
  /** Own heading instead of the plain title (case number, chips). */
  heading?: ReactNode;
  nav: readonly StaffNav[];
  current: string;
  organisation?: string;
  /** Where somebody works for several: the others to change to. */
  organisations?: readonly { id: string; name: string }[];
  onOrganisation?: (id: string) => void;
  person?: { name: string; role: string };
  look?: string;
  /** Right end of the bar: search, the one primary button. */
  tools?: ReactNode;
  /** Without padding, for pages that divide the area themselves. */
  bare?: boolean;
  children: ReactNode;
}

/** Frame of every staff page: sidebar (icons under 1200 px, a bottom bar on phones), bar, work area. */
export function StaffShell({ title, heading, nav, current, organisation, organisations = [], onOrganisation, person, look, tools, bare, children }: Props) {
  const { t } = useTranslation('kernel');
  useTitle(title);
  return (
    <Screen kind="staff" look={look}>
      <div className="shell">
        <header className="side">
          <SkipLink />
          <Brand />
          {organisation && organisations.length < 2 && <p className="org" translate="no">{organisation}</p>}
          {organisations.length > 1 && <OrganisationSwitch organisations={organisations} current={organisation} onChange={onOrganisation} />}
          <nav aria-label={t('nav.name')}>
            {nav.map((item) => (
              <Link key={item.id} {...item.link} activeOptions={{ exact: true }} className="nav" aria-current={item.id === current ? 'page' : undefined}>
                <Icon of={item.icon} />
                <span>{item.title}</span>
                {item.count !== undefined && <Count value={item.count} hot={item.hot} />}
              </Link>
            ))}
          </nav>
          <div className="tools">
            <SizeSwitch />
            <LanguageSwitch />
          </div>
          {person && (
            <div className="me">
              <Avatar name={person.name} tone="pine" />
              <div>
                <b translate="no">{person.name}</b>
                <br />
                <span>{person.role}</span>
              </div>
            </div>
          )}
        </header>
        <main className="work" id="main" tabIndex={-1}>
          <div className="bar1">
            {heading ?? <h1>{title}</h1>}
            {tools}
          </div>
          <div className={bare ? 'flex-1 min-w-0 flex flex-col' : 'body'}>
            <Suspense fallback={<Skeleton lines={8} />}>{children}</Suspense>
          </div>
        </main>
      </div>
    </Screen>
  );
}

function OrganisationSwitch({ organisations, current, onChange }: { organisations: readonly { id: string; name: string }[]; current?: string; onChange?: (id: string) => void }) {
  const { t } = useTranslation('people');
  return (
    <label className="org">
      <span className="vh">{t('screens.me.organisation')}</span>
      <select className="input" translate="no" value={organisations.find(({ name }) => name === current)?.id} onChange={(event) => onChange?.(event.target.value)}>
        {organisations.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
