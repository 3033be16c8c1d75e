import { Marks } from "@/components/position/marks";
import { Reference } from "@/components/ui/reference";
import { evidenceRoleWords } from "@/components/ui/words";
import { edgeId, type MapEdge, type MapNode, type PositionNode } from "@/lib/argument/graph";
import type { OutlineEntry, OutlineGroup } from "@/lib/argument/outline";
import { counted } from "@/lib/counted";
import { hardenWords } from "./edge-word";
import { edgeAnchor, type MapLook, nodeAnchor } from "./map-look";
import { beyondWords, claimWords, markWords, sectionWords } from "./node-text";

/** Up to so many nodes the whole outline stands open. */
const openUpTo = 60;

/** A node's name where it is only referred to, as a link to its place in the picture. */
function NodeName({ id }: { id: string }) {
  return <a href={`#${nodeAnchor(id)}`}>{id.replace(/^\w+:/, "")}</a>;
}

/** What one edge says at the node that it leads to. */
function EdgeItem({ edge, titles }: { edge: MapEdge; titles: ReadonlyMap<string, string> }) {
  const from = titles.get(edge.from);
  return (
    <li id={edgeAnchor(edge)} data-edge={edgeId(edge)}>
      {from ? <a href={`#${nodeAnchor(edge.from)}`}>{from}</a> : <NodeName id={edge.from} />}
      {edge.kind === "bundle" && ` (${counted(edge.inferences, "inference")}`}
      {edge.kind === "bundle" && (edge.hardenings > 0 ? `, ${hardenWords(edge.hardenings)})` : ")")}
      {edge.kind === "inference" && edge.hardening !== null && (
        <span className="map-hardening">Hardens: {edge.hardening}</span>
      )}
    </li>
  );
}

/** The words of a position: whose, and each of its marks. */
function PositionWords({ node }: { node: PositionNode }) {
  return (
    <>
      <span className="small-caps">{node.interpretation.name}</span>{" "}
      <span className="sans text-small text-soft">{node.marks.map(markWords).join("; ")}</span>{" "}
      <Marks
        marks={node.marks.map((mark) => ({
          key: mark.key,
          interpretation: node.interpretation,
          by: null,
          stance: mark.stance,
          provenance: mark.provenance,
        }))}
      />
    </>
  );
}

/** What a node says, as a link to its page. */
function NodeLine({ node, look }: { node: MapNode; look: MapLook }) {
  const href = look.hrefOf(node);
  const facts = "sans block text-small text-faint";
  switch (node.kind) {
    case "section":
      return (
        <>
          <a href={href}>Open {node.section.title}</a>
          <span className={facts}>{sectionWords(node.claims, node.within)}</span>
        </>
      );
    case "claim":
      return (
        <>
          <span className={facts}>
            <NodeName id={node.id} /> {claimWords(node)}
          </span>
          <a href={href} className="quiet-link">
            {node.claim.statement}
          </a>
          {beyondWords(node) && <span className={facts}>{beyondWords(node)}</span>}
        </>
      );
    case "source":
      return (
        <>
          <a href={href} className="quiet-link">
            <Reference reference={node.reference} />
          </a>{" "}
          <span className={facts}>{node.roles.map((role) => evidenceRoleWords[role]).join(", ")}</span>
        </>
      );
    case "position":
      return (
        <a href={href} className="quiet-link">
          <PositionWords node={node} />
        </a>
      );
  }
}

function Entry({ entry: { node, edges }, look, titles }: { entry: OutlineEntry } & Omit<Props, "groups">) {
  const shown = edges.filter(({ kind }) => kind === "inference" || kind === "bundle");
  const bearing = edges.find(({ kind }) => kind === "evidence" || kind === "position");
  return (
    <li data-node={node.id} data-edge={bearing && edgeId(bearing)}>
      <NodeLine node={node} look={look} />
      {shown.length > 0 && (
        <div className="map-rests">
          <span className="whitespace-nowrap text-faint">rests on</span>
          <ul>
            {shown.map((edge) => (
              <EdgeItem key={edge.from} edge={edge} titles={titles} />
            ))}
          </ul>
        </div>
      )}
    </li>
  );
}

type Props = { groups: readonly OutlineGroup[]; look: MapLook; titles: ReadonlyMap<string, string> };

/** The map as lists: the same nodes and the same links, for who reads rather than looks. */
export function ArgumentOutline({ groups, look, titles }: Props) {
  const nodes = groups.reduce((sum, { entries }) => sum + entries.length, 0);
  return groups.map(({ key, title, entries }) => (
    <details key={key} open={nodes <= openUpTo}>
      <summary>
        {title} <span className="text-faint">{entries.length}</span>
      </summary>
      <ol>
        {entries.map((entry) => (
          <Entry key={entry.node.id} entry={entry} look={look} titles={titles} />
        ))}
      </ol>
    </details>
  ));
}
