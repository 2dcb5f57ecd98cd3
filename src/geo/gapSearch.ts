/** What finds white spots, in one piece: it is fetched when somebody asks for them. */
export { gapsOf, municipalitiesIn } from '../domain/gaps';
export { reachesOf } from './coverage';
