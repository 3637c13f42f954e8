import type { Key, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Cell, Column, Row, Table as AriaTable, TableBody, TableHeader } from 'react-aria-components';

export interface TableColumn<T> {
  id: string;
  /** Empty over a column of buttons: whoever does not see them hears what stands there. */
  title: ReactNode;
  cell: (row: T) => ReactNode;
  isRowHeader?: boolean;
  align?: 'end';
}

interface Props<T> {
  label: string;
  columns: readonly TableColumn<T>[];
  rows: readonly T[];
  rowId: (row: T) => string;
  onOpen?: (id: string) => void;
  selected?: Key;
  empty?: ReactNode;
  /** Bleed to the edges of the work area. */
  bleed?: boolean;
}

/** A staff list: arrow keys move, Enter opens; on phones each row is a block with its titles; in between the region scrolls and can be focused. */
export function Table<T extends object>({ label, columns, rows, rowId, onOpen, selected, empty, bleed }: Props<T>) {
  const { t } = useTranslation('kernel');
  return (
    <div className={`tablebox ${bleed ? 'bleedbox' : ''}`} role="region" aria-label={label} tabIndex={0}>
      <AriaTable aria-label={label} className="table" onRowAction={onOpen && ((key) => onOpen(String(key)))}>
        <TableHeader>
          {columns.map((column, index) => (
            <Column key={column.id} id={column.id} isRowHeader={column.isRowHeader ?? index === 0} className={column.align === 'end' ? 'r' : ''}>
              {column.title || <span className="vh">{t('actions.column')}</span>}
            </Column>
          ))}
        </TableHeader>
        <TableBody renderEmptyState={() => empty}>
          {rows.map((row) => (
            <Row key={rowId(row)} id={rowId(row)} className={selected === rowId(row) ? 'sel' : ''}>
              {columns.map((column) => (
                <Cell key={column.id} className={column.align === 'end' ? 'r' : ''} {...(typeof column.title === 'string' && { 'data-title': column.title })}>
                  {column.cell(row)}
                </Cell>
              ))}
            </Row>
          ))}
        </TableBody>
      </AriaTable>
    </div>
  );
}
