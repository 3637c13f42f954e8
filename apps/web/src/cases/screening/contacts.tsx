import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseHome } from '@maplebridge/contract/src/cases/types.gen.js';
import { Button } from '../../ui/button.js';
import { Section } from '../../ui/card.js';
import { Rows } from '../../ui/rows.js';
import { useFormat } from '../../words/use-format.js';
import { contactsQuery } from '../queries.js';
import { ContactDialog } from './contact-dialog.js';

/** Every try to reach somebody, with its result: proof that silence was not for want of asking. */
export function Contacts({ home }: { home: CaseHome }) {
  const { t } = useTranslation('cases');
  const format = useFormat();
  const [logging, setLogging] = useState(false);
  const { data } = useQuery({ ...contactsQuery(home.id), throwOnError: false });
  const nameOf = (partyId: string) => home.parties.find(({ id }) => id === partyId)?.name;
  return (
    <Section id="contacts" title={t('screens.screening.contacts')}>
      {data?.items.length === 0 && <p className="sec">{t('screens.screening.contacts-none')}</p>}
      <Rows>
        {data?.items.map((contact) => (
          <li key={contact.id} className="py-2">
            <b translate="no">{nameOf(contact.partyId)}</b> {t(`fields.channel.${contact.channel}`)} · {t(`fields.result.${contact.result}`)}
            <span className="sub">
              {format.shortMoment(contact.at)} <span translate="no">{contact.note}</span>
            </span>
          </li>
        ))}
      </Rows>
      <Button className="mt-3" onPress={() => setLogging(true)}>
        {t('screens.screening.record')}
      </Button>
      {logging && <ContactDialog home={home} onClose={() => setLogging(false)} />}
    </Section>
  );
}
