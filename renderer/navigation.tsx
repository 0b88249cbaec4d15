import type { MinePage } from '#contract/schemas/mineSchemas';
import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';

/** Where the user is. One entry per screen, with what the screen needs to know. */
export type Place =
  | { readonly screen: 'today' }
  | { readonly screen: 'board' }
  | { readonly screen: 'customers' }
  | { readonly screen: 'customer'; readonly customerId: string }
  | { readonly screen: 'invoices'; readonly filter?: 'old' }
  | { readonly screen: 'invoice'; readonly documentId: string }
  | { readonly screen: 'money' }
  | { readonly screen: 'run' }
  | { readonly screen: 'mail'; readonly mailId?: string }
  | { readonly screen: 'reports' }
  | { readonly screen: 'aging' }
  | { readonly screen: 'lostVat' }
  | { readonly screen: 'mine'; readonly page: MinePage }
  | { readonly screen: 'statement'; readonly customerId: string }
  | { readonly screen: 'import' }
  | { readonly screen: 'rates' }
  | { readonly screen: 'settings'; readonly section?: string };

export type ScreenName = Place['screen'];

type Navigation = {
  readonly place: Place;
  readonly go: (place: Place) => void;
  readonly back: () => void;
  readonly canGoBack: boolean;
};

const NavigationContext = createContext<Navigation | null>(null);

const firstPlace: Place = { screen: 'today' };

/** Keeps where the user was, so that "back" always works. */
export function NavigationProvider(props: { readonly start?: Place; readonly children: ReactNode }) {
  const [trail, setTrail] = useState<readonly Place[]>([props.start ?? firstPlace]);
  const go = useCallback((place: Place) => setTrail((before) => [...before.slice(-49), place]), []);
  const back = useCallback(() => setTrail((before) => (before.length > 1 ? before.slice(0, -1) : before)), []);
  const place = trail.at(-1) ?? firstPlace;
  const value = useMemo(() => ({ place, go, back, canGoBack: trail.length > 1 }), [place, go, back, trail.length]);
  return <NavigationContext value={value}>{props.children}</NavigationContext>;
}

/** Where we are, and how to go elsewhere. */
export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext);
  if (navigation === null) throw new Error('NavigationProvider is missing');
  return navigation;
}

/** A text that changes when the place does. */
export function placeKey(place: Place): string {
  return Object.values(place).join(':');
}
