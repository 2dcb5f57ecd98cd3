import { start } from './start/start';
import './theme/page.scss';
import 'virtual:tokens.css';
import './start/start.css';

void start();
