import { fold } from '../../domain/search';

/** The title under which a grant was given, where it is not the project's own with a year or mark behind it. */
export function differingTitle(grantTitle: string, projectTitle: string): string | null {
  const bare = (title: string) => fold(title.replace(/\s*\((antrag )?\d{4}\)\s*$/i, ''));
  return bare(grantTitle) === bare(projectTitle) ? null : grantTitle;
}
