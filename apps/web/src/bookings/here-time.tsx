import { useTranslation } from 'react-i18next';
import { useFormat } from '../words/use-format.js';

/** For somebody abroad: what their own clock says then. Nothing where both clocks agree. */
export function HereTime({ at }: { at: string }) {
  const { t } = useTranslation('bookings', { keyPrefix: 'screens.times' });
  const here = useFormat().here(at);
  return here ? <p className="sec">{t('here', { at: here })}</p> : null;
}
