import { Link, type LinkProps } from '@tanstack/react-router';
import { ArrowRight, ChevronRight, MailOpen, MessageCirclePlus, Route, type LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/icon.js';
import { Page } from '../ui/screen.js';
import { Art } from './art.js';
import { Phone } from './phone.js';
import './home.css';

interface DoorProps {
  icon: LucideIcon;
  title: string;
  note: string;
  link: LinkProps;
  main?: boolean;
}

const Door = ({ icon, title, note, link, main }: DoorProps) => (
  <Link {...link} className={main ? 'door main' : 'door'}>
    <Icon of={icon} />
    <span>
      <b>{title}</b>
      <span>{note}</span>
    </span>
    <Icon of={main ? ArrowRight : ChevronRight} />
  </Link>
);

function Doors() {
  const { t } = useTranslation('kernel', { keyPrefix: 'screens.home' });
  return (
    <div className="doors">
      <Door main icon={MessageCirclePlus} title={t('apply')} note={t('apply-note')} link={{ to: '/apply' }} />
      <Door icon={MailOpen} title={t('invited')} note={t('invited-note')} link={{ to: '/invited' }} />
      <Door icon={Route} title={t('track')} note={t('track-note')} link={{ to: '/track' }} />
    </div>
  );
}

function Help() {
  const { t } = useTranslation('kernel', { keyPrefix: 'screens.home' });
  return (
    <section className="sect" aria-labelledby="help">
      <h2 id="help">{t('help')}</h2>
      <div className="help">
        <div>
          <p className="sec">{t('call')}</p>
          <Phone />
          <p className="sec">{t('hours')}</p>
        </div>
        <div>
          <p className="sec">{t('station-near')}</p>
          <p className="place">{t('station')}</p>
          <p className="sec">{t('station-hours')}</p>
        </div>
      </div>
    </section>
  );
}

function WhatHappens() {
  const { t } = useTranslation('kernel', { keyPrefix: 'screens.home' });
  return (
    <section className="sect" aria-labelledby="what">
      <h2 id="what">{t('what')}</h2>
      <ol className="four">
        {['what-1', 'what-2', 'what-3', 'what-4'].map((step) => (
          <li key={step}>
            <div>
              <h3>{t(step)}</h3>
              <p className="sec">{t(`${step}-note`)}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

const FIGURES = { came: '11,591', settled: '3,470', confirmed: '2,948' };

function Figures() {
  const { t } = useTranslation('kernel', { keyPrefix: 'screens.home' });
  return (
    <section className="sect" aria-labelledby="figures">
      <h2 id="figures">{t('figures')}</h2>
      <div className="figs">
        {Object.entries(FIGURES).map(([name, value]) => (
          <p key={name}>
            <b>{value}</b>
            <span>{t(`figures-${name}`)}</span>
          </p>
        ))}
      </div>
    </section>
  );
}

/** Three doors, then a person to talk to, then what happens; figures last. */
export function Home() {
  const { t } = useTranslation('kernel', { keyPrefix: 'screens.home' });
  return (
    <Page title={t('title')} look="home">
      <div className="hero split">
        <div>
          <h1>{t('title')}</h1>
          <p className="lead">{t('lead')}</p>
          <Doors />
        </div>
        <div className="art-wrap">
          <Art />
        </div>
      </div>
      <div className="trio">
        <Help />
        <WhatHappens />
        <Figures />
      </div>
    </Page>
  );
}
