import { useCallback } from 'react';
import { fundingCompanySettings } from '../../scenario/funding-settings.ts';
import { goToHeading } from '../go-to.ts';
import { useLink } from '../use-link.ts';

/** Chooses a company by its id and leads to its rounds, once their section is there. */
export function useOpenCompany(): (company: string) => void {
  const { change } = useLink(fundingCompanySettings);
  return useCallback(
    (company) => {
      change({ company });
      void import('./company/CompanySection.tsx').then(() =>
        requestAnimationFrame(() => goToHeading('#company')),
      );
    },
    [change],
  );
}
