import { useTranslation } from 'react-i18next';
import { Page } from '../screen.js';
import { Buttons } from './buttons.js';
import { Cards } from './cards.js';
import { Fields } from './fields.js';
import { Lists } from './lists.js';
import { Overlays } from './overlays.js';
import { StaffSamples } from './staff-samples.js';

/** Every component in every state, in development only. */
export function Gallery() {
  const { t } = useTranslation('kernel');
  return (
    <Page title={t('screens.ui.title')} look="choose">
      <h1>{t('screens.ui.title')}</h1>
      <Buttons />
      <Fields />
      <Cards />
      <Lists />
      <Overlays />
      <StaffSamples />
    </Page>
  );
}
