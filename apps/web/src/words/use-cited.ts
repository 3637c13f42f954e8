import { useTranslation } from 'react-i18next';

/** `CPL 205(2)` written out in the reader's language. */
export function useCited(): (citation: string) => string {
  const { t } = useTranslation('law', { keyPrefix: 'fields' });
  return (citation) => {
    const [, code = '', article = '', item] = /^(\S+) ([^(]+)(?:\((\w+)\))?$/.exec(citation) ?? [];
    return t(item ? 'citation-item' : 'citation', { law: t(`law.${code}`), article, item });
  };
}
