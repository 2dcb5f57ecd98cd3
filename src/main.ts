import { mount } from 'svelte';
import App from './App.svelte';
import './theme/page.scss';
import './theme/print.scss';
import 'virtual:tokens.css';

mount(App, { target: document.getElementById('app')! });
