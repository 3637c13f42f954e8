import { useTranslation } from 'react-i18next';
import i18next from 'i18next';

/** What people call a time zone: from the words, else as the browser's language has it. */
export function useZone(): (zone: string) => string {
  const { t, i18n } = useTranslation('bookings');
  return (zone) => {
    const key = `bookings:fields.zoneName.${zone}`;
    if (i18next.exists(key)) return t(`fields.zoneName.${zone}`);
    const parts = new Intl.DateTimeFormat(i18n.language, { timeZone: zone, timeZoneName: 'longGeneric' }).formatToParts(new Date());
    return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
  };
}
