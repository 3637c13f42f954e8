import { useTranslation } from 'react-i18next';
import { TextField } from '../ui/text-field.js';

export interface Address {
  name: string;
  contact: string;
  address: string;
}

/** Where notices and papers reach somebody. */
export function ServiceAddress({ value, onChange, errors }: { value: Address; onChange: (value: Address) => void; errors: Record<string, string> }) {
  const { t } = useTranslation('people', { keyPrefix: 'screens.told' });
  return (
    <div className="grid gap-5">
      <TextField id="serviceAddress.name" label={t('address-name')} error={errors['serviceAddress.name']} value={value.name} onChange={(name) => onChange({ ...value, name })} autoComplete="name" />
      <TextField id="serviceAddress.contact" label={t('address-contact')} error={errors['serviceAddress.contact']} value={value.contact} onChange={(contact) => onChange({ ...value, contact })} autoComplete="tel" />
      <TextField id="serviceAddress.address" label={t('address')} hint={t('address-hint')} error={errors['serviceAddress.address']} value={value.address} onChange={(address) => onChange({ ...value, address })} autoComplete="street-address" />
    </div>
  );
}
