import { mount } from 'svelte';
import App from './App.svelte';
import { forwardAddress } from './embed/embedUrl';
import './theme/page.scss';
import 'virtual:tokens.css';

const embed = forwardAddress(location.search);
if (embed === null) mount(App, { target: document.getElementById('app')! });
else location.replace(embed);
