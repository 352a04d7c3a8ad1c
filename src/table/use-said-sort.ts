import { useEffect, useRef } from 'react';
import { capital } from '../format/messages.ts';
import { say } from '../ui/say.ts';
import type { TableModel } from './table-model.ts';

/** Has the page say the new order of the rows once they stand in it, and who leads; nothing of the order they came in. */
export function useSaidSort({ sort, sortText, leader }: TableModel): void {
  const told = useRef(sort);
  useEffect(() => {
    const { key, isDescending } = told.current;
    told.current = sort;
    if (sort.key === key && sort.isDescending === isDescending) return;
    say(`${capital(sortText)}.${leader === undefined ? '' : ` ${leader} leads.`}`, 'sort');
  }, [sort, sortText, leader]);
}
