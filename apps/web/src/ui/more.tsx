import { useTranslation } from 'react-i18next';
import { Button } from './button.js';

interface Props {
  /** A list that is read page by page. */
  of: { readonly hasNextPage: boolean; readonly isFetchingNextPage: boolean; fetchNextPage(): Promise<unknown> };
}

/** Under a list: its next page, while there is one. */
export function More({ of }: Props) {
  const { t } = useTranslation('kernel');
  if (!of.hasNextPage) return null;
  return (
    <Button className="mt-4" isPending={of.isFetchingNextPage} onPress={() => void of.fetchNextPage()}>
      {t('actions.more')}
    </Button>
  );
}
