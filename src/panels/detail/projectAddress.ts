import type { ProjectSummary } from '../../domain/project';
import { DEFAULT_VIEW } from '../../state/view';
import { formatView } from '../../state/viewUrl';

/**
 * The address of a project alone, in the smallest collection that holds it: without the filters, the camera
 * and the colours of whoever copies it.
 * @param page the address of the page, whatever its query
 * @param stand the frozen version that it was found in
 */
export function projectAddress(project: ProjectSummary, page: string, stand: string | null = null): string {
  const collection = project.example ? 'beispiele' : 'alle';
  const address = new URL(page);
  address.search = formatView({ ...DEFAULT_VIEW, collection, project: project.id, stand });
  address.hash = '';
  return address.href;
}
