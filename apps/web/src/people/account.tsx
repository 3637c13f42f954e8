import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { peopleRevokeSignIn, peopleSignIns, peopleSignOut } from '@maplebridge/contract/src/people/sdk.gen.js';
import { ask } from '../api/ask.js';
import { useSend } from '../api/use-send.js';
import { Button, LinkButton } from '../ui/button.js';
import { Section } from '../ui/card.js';
import { Chip } from '../ui/chip.js';
import { Rows } from '../ui/rows.js';
import { Facts } from '../ui/summary-list.js';
import { say } from '../ui/toast.js';
import { useFormat } from '../words/use-format.js';
import { AcceptedTexts } from './accepted-texts.js';
import { forgetTyped } from '../ui/use-typed.js';
import { deviceName } from './device-name.js';
import { SetPassword } from './set-password.js';
import { useMe } from './use-me.js';

/** One's own account: contact, identity, what one agreed to, password, devices, signing out. */
export function Account() {
  const { t } = useTranslation('people', { keyPrefix: 'screens.me' });
  const { t: words } = useTranslation('people');
  const { me } = useMe();
  const navigate = useNavigate();
  const format = useFormat();
  const leave = useSend(peopleSignOut, {
    onDone: () => {
      forgetTyped();
      say(t('signed-out'));
      return navigate({ to: '/' });
    },
  });
  if (!me) return null;
  const known = me.identity === 'stated' || me.identity === 'compared';
  return (
    <div className="max-w-[680px]">
      <Facts
        facts={[
          { id: 'contact', name: t('contact'), value: <span className={me.phone ? 'num' : '[overflow-wrap:anywhere]'} translate="no">{format.contact(me.phone ?? me.mail ?? '')}</span> },
          { id: 'identity', name: t('identity'), value: <Chip tone={me.identity === 'compared' ? 'ok' : known ? 'info' : 'line'}>{words(`states.identity.${me.identity}`)}</Chip> },
        ]}
      />
      {me.identity !== 'compared' && (
        <LinkButton to="/identity" className="mt-4">
          {t(known ? 'identity-again' : 'identity-change')}
        </LinkButton>
      )}
      {me.roles.length > 0 && (
        <Section id="roles" title={t('roles')}>
          <Rows>
            {me.roles.map((role) => (
              <li key={role.organisationId + role.role} className="py-3">
                <b>{words(`fields.role.${role.role}`)}</b> <Organisation names={role.organisationName} />
              </li>
            ))}
          </Rows>
        </Section>
      )}
      <AcceptedTexts consents={me.consents} />
      <SetPassword has={me.hasPassword} />
      <Devices />
      <Button className="mt-8" isPending={leave.isPending} onPress={() => leave.mutate({})}>
        {t('sign-out')}
      </Button>
    </div>
  );
}

function Organisation({ names }: { names: Record<string, string> }) {
  const { i18n } = useTranslation('people');
  return <span className="sec" translate="no">{names[i18n.language] ?? Object.values(names)[0]}</span>;
}

function Devices() {
  const { t } = useTranslation('people', { keyPrefix: 'screens.me' });
  const format = useFormat();
  const { data } = useQuery({ queryKey: ['me', 'sign-ins'], queryFn: () => ask(peopleSignIns, {}) });
  const revoke = useSend(peopleRevokeSignIn, { onDone: () => say(t('revoked')) });
  return (
    <Section id="sign-ins" title={t('sign-ins')}>
      <Rows>
        {data?.items.map(({ id, device, createdAt, current }) => (
          <li key={id} className="py-3 grid gap-1">
            <p>
              <span translate="no">{deviceName(device) || t('unknown-device')}</span> {current && <Chip tone="pine">{t('this-device')}</Chip>}
            </p>
            <p className="sec">{t('since', { at: format.shortMoment(createdAt) })}</p>
            {!current && (
              <Button kind="link" onPress={() => revoke.mutate({ path: { signInId: id } })}>
                {t('revoke')}
              </Button>
            )}
          </li>
        ))}
      </Rows>
    </Section>
  );
}
