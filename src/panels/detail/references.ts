import type { Project } from '../../domain/project';
import { hostOf } from '../text/linkParts';

/** A source of a project with its number, under which grants and facts name it. */
export interface Reference {
  readonly number: number;
  readonly url: string;
  readonly publisher: string;
  /** What it says for this project; several sentences where it serves several parts. */
  readonly says: readonly string[];
  readonly date: string | null;
}

/** Every source of a project once: its own, then those of its grants, its other money and its facts. */
export function references(project: Project): readonly Reference[] {
  const sources = [
    ...project.sources,
    ...project.grants.flatMap((grant) => grant.sources),
    ...project.otherMoney.flatMap((money) => money.sources),
  ];
  const urls = [...new Set([...sources.map(({ url }) => url), ...project.facts.map(({ source }) => source)])];
  return urls.map((url, index) => {
    const same = sources.filter((source) => source.url === url);
    const says = same.map((source) => source.says).filter((text) => text !== null);
    return {
      number: index + 1,
      url,
      publisher: same[0]?.publisher ?? hostOf(url),
      says: [...new Set(says)],
      date: same.find(({ date }) => date !== null)?.date ?? null,
    };
  });
}
