import { useTranslation } from 'react-i18next';
import { useFormat } from '../words/use-format.js';
import type { Docket } from './use-court.js';
import { Unbroken } from '../ui/unbroken.js';

/** What they agreed, one duty a line. */
export function TermsTable({ docket }: { docket: Docket }) {
  const { t } = useTranslation('court', { keyPrefix: 'screens.review' });
  const format = useFormat();
  const { terms } = docket.manifest;
  return (
    <>
      <div className="hd">
        <h2>{t('terms')}</h2>
      </div>
      <table className="mini-t">
        <thead>
          <tr>
            <th scope="col">{t('who')}</th>
            <th scope="col">{t('what')}</th>
            <th scope="col">{t('by')}</th>
          </tr>
        </thead>
        <tbody>
          {terms.map((term, index) => (
            <tr key={index}>
              <td translate="no">{term.debtor}</td>
              <td translate="no">{term.minor !== undefined ? <Unbroken>{`${format.money(term.minor)} → ${term.creditor}`}</Unbroken> : term.text}</td>
              <td>
                {/^\d{4}-/.test(term.due) ? format.dayAndMonth(`${term.due}T04:00:00Z`) : t(term.due === 'always' ? 'always' : 'atSigning')}{term.paid && ` · ${t('paid')}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
