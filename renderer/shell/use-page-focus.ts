import { type RefObject, useEffect, useRef } from 'react';
import type { Navigation } from '../editing/page-navigation';
import { comesBackTo, type PageId } from '../editing/pages';

interface PlaceOnPage {
  readonly scrollTop: number;
  /** Id of the control that had the focus. */
  readonly control: string;
}

/**
 * Puts the focus where a person who came to a page expects it: on the cell or text asked for (the page does that
 * itself), back at the same place of the page they left to look at something, else on the heading.
 */
export function usePageFocus(main: RefObject<HTMLElement | null>, navigation: Navigation): void {
  const { page, destination, at, returnsTo } = navigation;
  const former = useRef<Pick<Navigation, 'page' | 'returnsTo'> | undefined>(undefined);
  const places = useRef(new Map<PageId, PlaceOnPage>());

  // biome-ignore lint/correctness/useExhaustiveDependencies: every visit counts, the same page included
  useEffect(() => {
    const element = main.current;
    const before = former.current;
    former.current = { page, returnsTo };
    if (element === null || asksForPlace(destination)) return;
    const place = before?.returnsTo === page ? places.current.get(page) : undefined;
    if (place !== undefined) restore(element, page, place);
    else if (before?.page !== page) {
      scrollerOf(element).scrollTop = 0;
      headingOf(element, page)?.focus({ preventScroll: true });
    }
  }, [page, at]);

  useEffect(() => {
    const element = main.current;
    if (element === null || comesBackTo(page) !== page) return undefined;
    const remember = () => {
      places.current.set(page, {
        scrollTop: scrollerOf(element).scrollTop,
        control: document.activeElement?.id ?? '',
      });
    };
    window.addEventListener('scroll', remember, true);
    element.addEventListener('focusin', remember);
    return () => {
      window.removeEventListener('scroll', remember, true);
      element.removeEventListener('focusin', remember);
    };
  }, [main, page]);
}

function asksForPlace({ cell, text, field, print }: Navigation['destination']): boolean {
  return cell !== undefined || text !== undefined || field !== undefined || print === true;
}

/** On 检查全部 the summary is what counts; elsewhere the name of the page. */
function headingOf(main: HTMLElement, page: Navigation['page']): HTMLElement | null {
  return main.querySelector<HTMLElement>(page === 'check' ? '#check-summary' : 'h1');
}

function restore(main: HTMLElement, page: PageId, place: PlaceOnPage): void {
  const control = place.control === '' ? null : document.getElementById(place.control);
  (control ?? headingOf(main, page))?.focus({ preventScroll: true });
  scrollerOf(main).scrollTop = place.scrollTop;
}

/** With large text the page and what stands beside it scroll as one column. */
function scrollerOf(main: HTMLElement): HTMLElement {
  const isColumn = getComputedStyle(main).overflowY === 'visible';
  return (isColumn ? main.parentElement : null) ?? main;
}
