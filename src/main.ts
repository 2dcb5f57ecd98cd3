import { forwardAddress } from './embed/embedUrl';
import { start } from './start/start';
import './theme/typeface.scss';
import './theme/page.scss';
import './theme/print.scss';
import 'virtual:tokens.css';
import './start/start.css';

const embed = forwardAddress(location.search);
if (embed === null) void start();
else location.replace(embed);
