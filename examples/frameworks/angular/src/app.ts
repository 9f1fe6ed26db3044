import { Component, CUSTOM_ELEMENTS_SCHEMA, inject, signal } from '@angular/core';
import { NavigationEnd, Router, RouterLink, RouterOutlet } from '@angular/router';
import type { Web1on1UnreadEvent } from 'web1on1-chat';

@Component({ selector: 'app-home', template: '<h1>Home</h1>' })
export class Home {}

@Component({ selector: 'app-about', template: '<h1>About</h1>' })
export class About {}

@Component({
  selector: 'app-root',
  imports: [RouterLink, RouterOutlet],
  // Lets the template have a tag with a dash that is no component.
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <nav><a routerLink="/">Home</a> <a routerLink="/about">About</a></nav>
    <main>
      <router-outlet />
      <p>
        Unread messages: <output>{{ unread() }}</output>
      </p>
      <button (click)="present.set(!present())">
        {{ present() ? 'Remove the chat' : 'Bring the chat back' }}
      </button>
    </main>

    <!-- Outside the routes, so that the element stays while they change. -->
    @if (present()) {
      <web1on1-chat
        transport="local"
        heading="Ask us"
        [metadata]="metadata()"
        (web1on1-unread)="count($event)"
      ></web1on1-chat>
    }
  `,
})
export class App {
  readonly present = signal(true);
  readonly unread = signal(0);
  readonly metadata = signal({ page: location.pathname });

  constructor() {
    inject(Router).events.subscribe((event) => {
      if (event instanceof NavigationEnd) this.metadata.set({ page: event.urlAfterRedirects });
    });
  }

  count(event: Web1on1UnreadEvent): void {
    this.unread.set(event.count);
  }
}
