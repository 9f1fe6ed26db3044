import { createApp } from 'vue';
import { createRouter, createWebHistory } from 'vue-router';
// Before the app: what is registered gets objects as properties, not as text.
import 'web1on1-chat/define';
import About from './About.vue';
import App from './App.vue';
import Home from './Home.vue';

const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/', component: Home },
    { path: '/about', component: About },
  ],
});

createApp(App).use(router).mount('#app');
