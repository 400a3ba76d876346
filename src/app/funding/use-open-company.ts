import { useCallback } from 'react';
import { fundingCompanySettings } from '../../scenario/funding-settings.ts';
import { goTo } from '../go-to.ts';
import { useLink } from '../use-link.ts';

/** Chooses a company by its id and leads to its rounds. */
export function useOpenCompany(): (company: string) => void {
  const { change } = useLink(fundingCompanySettings);
  return useCallback(
    (company) => {
      change({ company });
      goTo('#company');
    },
    [change],
  );
}
