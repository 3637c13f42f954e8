import { useTranslation } from 'react-i18next';

/** A court's or an organisation's name in the reader's language; who sends no English name is shown by its own. */
export function useHouseName(): (house: { readonly name: string; readonly english?: string | null | undefined }) => string {
  const { i18n } = useTranslation();
  return ({ name, english }) => (i18n.language === 'en' && english ? english : name);
}
