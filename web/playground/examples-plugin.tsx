import type { GraphiQLPlugin } from '@graphiql/react';
import { type MouseEvent, useEffect, useRef } from 'react';
import { type Example, exampleGroups, examples } from './examples.ts';
import { useExamples } from './use-examples.ts';

export const examplesPlugin: GraphiQLPlugin = {
  title: '用例 Examples',
  icon: ExamplesIcon,
  content: ExamplesPane,
};

function ExamplesPane() {
  const { isOpen, open } = useExamples();
  return (
    <section className="konkyo-examples" aria-label="用例 Examples">
      <div className="graphiql-doc-explorer-title">
        用例 <span lang="en">Examples</span>
      </div>
      <p className="konkyo-examples-hint">
        選ぶと編集欄に開きます。▶ で実行。
        <span lang="en">Choose one to open it, run it with ▶.</span>
      </p>
      {exampleGroups.map((group) => (
        <section key={group.id} aria-labelledby={`examples-${group.id}`}>
          <h2 id={`examples-${group.id}`}>
            {group.titleJa} <span lang="en">{group.titleEn}</span>
          </h2>
          <ul>
            {examples
              .filter((example) => example.group === group.id)
              .map((example) => (
                <li key={example.id}>
                  <ExampleLink example={example} current={isOpen(example)} onOpen={open} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

/** A link, so that its address can be copied, or opened in another tab of the browser. */
function ExampleLink(props: {
  example: Example;
  current: boolean;
  onOpen: (example: Example) => void;
}) {
  const { example, current, onOpen } = props;
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (!current) return;
    // A link or another tab may have opened one that is further down the list. GraphiQL first
    // gives the list its width, on which depends where the lines break.
    const frame = requestAnimationFrame(() => link.current?.scrollIntoView({ block: 'nearest' }));
    return () => cancelAnimationFrame(frame);
  }, [current]);
  const openHere = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onOpen(example);
  };
  return (
    <a
      ref={link}
      href={`?example=${example.id}`}
      aria-current={current ? 'true' : undefined}
      onClick={openHere}
      data-example={example.id}
    >
      {example.titleJa}
      <span lang="en">{example.titleEn}</span>
    </a>
  );
}

function ExamplesIcon() {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d="M9 6h11M9 12h11M9 18h11" />
      <path d="m3.5 6 1 1L6.5 5M3.5 12l1 1 2-2M3.5 18l1 1 2-2" />
    </svg>
  );
}
