import { start } from './start/start';
import './theme/page.scss';
import './theme/print.scss';
import 'virtual:tokens.css';
import './start/start.css';

void start();
