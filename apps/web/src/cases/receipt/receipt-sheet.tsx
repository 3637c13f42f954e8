import { useTranslation } from 'react-i18next';
import type { CaseHome } from '@maplebridge/contract/src/cases/types.gen.js';
import { useMe } from '../../people/use-me.js';
import { Brand } from '../../ui/brand.js';
import { QRCode } from '../../ui/qr-code.js';
import { Unbroken } from '../../ui/unbroken.js';
import { useFormat } from '../../words/use-format.js';

const names = (home: CaseHome, side: string) => home.parties.filter((party) => party.side === side).map(({ name }) => name);

/** The sheet itself: A4, black on white. */
export function ReceiptSheet({ home, code }: { home: CaseHome; code: string | null }) {
  const { t } = useTranslation('cases', { keyPrefix: 'screens.receipt' });
  const format = useFormat();
  const { about } = useMe();
  const firstCall = home.clocks.find((clock) => clock.name === 'first-contact');
  return (
    <article className="sheet-a4">
      <div className="rh">
        <Brand />
        <p>{t('heading')}</p>
      </div>
      <h2 className="!text-[28px]">{t('title')}</h2>
      <div className="rcode">
        <div>
          <p className="k">{t('number')}</p>
          <p className="v num" translate="no">{home.number}</p>
          {code && (
            <>
              <p className="k">{t('code')}</p>
              <p className="v num" translate="no">{`${code.slice(0, 3)} ${code.slice(3)}`}</p>
              <p className="tip">{t('code-tip')}</p>
            </>
          )}
        </div>
        <QRCode text={`${location.origin}/track?number=${home.number ?? ''}`} label={t('scan')} />
      </div>
      <div className="stamp">
        <p className="k">{t('at')}</p>
        <p className="big num">{home.submittedAt && format.exact(home.submittedAt)}</p>
        <h2>{t('meaning')}</h2>
        <p>{t('meaning-text')}</p>
      </div>
      <div>
        <h2>{t('facts')}</h2>
        <dl className="rd" translate="no">
          <Fact name={t('applicant')} value={format.names(...names(home, 'applicant'))} />
          <Fact name={t('other')} value={format.names(...names(home, 'respondent'))} />
          <Fact name={t('want')} value={[home.whatTheyWant.replaceAll('\n', '；'), home.amountMinor === null ? '' : format.moneyInFull(home.amountMinor)].filter(Boolean).join(' ')} />
        </dl>
      </div>
      <div>
        <h2>{t('next')}</h2>
        <ol className="rn">
          <li>{firstCall ? t('next-1', { by: format.moment(firstCall.dueAt) }) : t('next-1-plain')}</li>
          <li>{t('next-2')}</li>
          <li>{t('next-3')}</li>
        </ol>
      </div>
      <footer>
        <span><Unbroken>{t('phone', { phone: about?.phone ?? '' })}</Unbroken></span>
        <span className="num" translate="no">{home.number}</span>
      </footer>
    </article>
  );
}

const Fact = ({ name, value }: { name: string; value: string }) => (
  <div>
    <dt>{name}</dt>
    <dd><Unbroken>{value}</Unbroken></dd>
  </div>
);
