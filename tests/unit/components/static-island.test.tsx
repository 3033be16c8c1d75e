import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { StaticIsland } from "@/components/ui/static-island";

test("a static island holds the markup of what is in it, with every text escaped", () => {
  const hostile = '<script>alert("1")</script>';
  const island = (
    <StaticIsland className="text" id="it">
      <p title={hostile}>{hostile}</p>
      {[1, 2].map((n) => (
        <a key={n} href={`#p${n}`}>
          {n}
        </a>
      ))}
    </StaticIsland>
  );
  expect(renderToStaticMarkup(island)).toBe(
    '<div id="it" class="text"><p title="&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;">&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;</p><a href="#p1">1</a><a href="#p2">2</a></div>',
  );
});
