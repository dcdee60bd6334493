"""Rooms by name, and what walls are made of: tables.

The seven numbers of a row belong to the octaves around `BANDS_HZ`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

Bands = tuple[float, ...]
Size = tuple[float, float, float]

BANDS_HZ = (125.0, 250.0, 500.0, 1000.0, 2000.0, 4000.0, 8000.0)


@dataclass(frozen=True, slots=True)
class Space:
    """A room as a producer would expect it, with its furniture and people in it.

    Attributes:
        size: length, width and height in metres.
        times_s: how long it takes to fall by 60 dB.
        open: it has no roof and no ends, as a street has; nobody is in it by default.
        words: what it is called in scene headings, in English, German, French and Spanish.
    """

    size: Size
    times_s: Bands
    open: bool = False
    words: tuple[str, ...] = ()


def _named(text: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in text.split(",") if name.strip())


# A little drier than such rooms are on average: who listens wants to hear every word.
SPACES: Mapping[str, Space] = {
    "room": Space((5.0, 4.0, 2.6), (0.46, 0.42, 0.39, 0.37, 0.37, 0.36, 0.33)),
    "living room": Space(
        (6.0, 4.2, 2.6),
        (0.45, 0.40, 0.37, 0.35, 0.34, 0.34, 0.31),
        words=_named(
            "living room, lounge, sitting room, parlour, parlor, drawing room, den, apartment, flat, house, home, "
            "cottage, library, study, hotel room, dining room, nursery, wohnzimmer, wohnung, stube, haus, "
            "bibliothek, esszimmer, arbeitszimmer, salon, séjour, appartement, maison, salón, sala, casa, "
            "apartamento, piso, biblioteca, comedor"
        ),
    ),
    "bedroom": Space(
        (4.0, 3.5, 2.5),
        (0.38, 0.33, 0.30, 0.28, 0.27, 0.27, 0.25),
        words=_named(
            "bedroom, bed room, guest room, attic, closet, wardrobe, schlafzimmer, kinderzimmer, dachboden, "
            "chambre, grenier, dormitorio, habitación, ático"
        ),
    ),
    "kitchen": Space(
        (4.5, 3.5, 2.6),
        (0.50, 0.50, 0.48, 0.46, 0.45, 0.44, 0.41),
        words=_named("kitchen, kitchenette, pantry, galley, laundry, küche, cuisine, cocina"),
    ),
    "bathroom": Space(
        (3.0, 2.2, 2.5),
        (0.48, 0.50, 0.50, 0.48, 0.46, 0.46, 0.43),
        words=_named(
            "bathroom, bath, shower, toilet, toilets, restroom, rest room, washroom, lavatory, "
            "ladies' room, men's room, badezimmer, dusche, toilette, klo, "
            "salle de bain, salle de bains, toilettes, baño, aseo"
        ),
    ),
    "office": Space(
        (6.0, 5.0, 2.7),
        (0.48, 0.44, 0.42, 0.40, 0.40, 0.39, 0.36),
        words=_named(
            "office, offices, bureau, surgery, consulting room, clinic, newsroom, meeting room, boardroom, "
            "interview room, interrogation room, laboratory, lab, control room, büro, praxis, labor, "
            "cabinet, laboratoire, oficina, despacho, laboratorio"
        ),
    ),
    "café": Space(
        (9.0, 7.0, 3.0),
        (0.58, 0.55, 0.53, 0.51, 0.50, 0.49, 0.45),
        words=_named(
            "café, cafe, coffee shop, coffee house, tea room, tearoom, diner, restaurant, canteen, cafeteria, bistro, "
            "bakery, kaffeehaus, gasthaus, konditorei, kantine, boulangerie, cafetería, restaurante, panadería"
        ),
    ),
    "bar": Space(
        (10.0, 7.0, 3.0),
        (0.54, 0.50, 0.47, 0.45, 0.44, 0.43, 0.40),
        words=_named(
            "bar, pub, tavern, saloon, inn, nightclub, club, casino, kneipe, wirtshaus, taverne, auberge, "
            "taberna, cantina"
        ),
    ),
    "shop": Space(
        (9.0, 6.0, 3.0),
        (0.55, 0.52, 0.50, 0.48, 0.46, 0.46, 0.43),
        words=_named(
            "shop, store, boutique, pharmacy, supermarket, bank, bookshop, bookstore, laden, geschäft, apotheke, "
            "boutique, magasin, librairie, tienda, farmacia, librería"
        ),
    ),
    "classroom": Space(
        (8.5, 7.0, 3.1),
        (0.66, 0.62, 0.58, 0.55, 0.53, 0.53, 0.49),
        words=_named(
            "classroom, class room, schoolroom, ward, hospital, hospital room, police station, station house, "
            "waiting room, squad room, klassenzimmer, wartezimmer, krankenhaus, polizeiwache, revier, "
            "salle de classe, salle d'attente, hôpital, commissariat, aula, sala de espera, hospital, comisaría"
        ),
    ),
    "courtroom": Space(
        (14.0, 10.0, 5.0),
        (1.05, 1.00, 0.96, 0.92, 0.88, 0.86, 0.70),
        words=_named(
            "courtroom, court, courthouse, lecture hall, museum, gallery, lobby, foyer, town hall, gerichtssaal, "
            "hörsaal, rathaus, tribunal, musée, juzgado, museo, vestíbulo"
        ),
    ),
    "hall": Space(
        (25.0, 16.0, 8.0),
        (1.85, 1.80, 1.75, 1.70, 1.60, 1.45, 1.00),
        words=_named(
            "hall, great hall, concert hall, ballroom, gym, gymnasium, assembly hall, throne room, saal, turnhalle, "
            "festsaal, halle, salle, gymnase, salón de actos, gimnasio"
        ),
    ),
    "theatre": Space(
        (22.0, 18.0, 9.0),
        (1.25, 1.15, 1.08, 1.04, 1.00, 0.98, 0.80),
        words=_named(
            "theatre, theater, auditorium, stage, cinema, opera, bühne, kino, oper, théâtre, cinéma, teatro, cine"
        ),
    ),
    "church": Space(
        (22.0, 10.0, 10.0),
        (2.50, 2.50, 2.45, 2.35, 2.15, 2.02, 1.20),
        words=_named(
            "church, chapel, nave, temple, mosque, synagogue, crypt, mausoleum, abbey, monastery, kirche, kapelle, "
            "krypta, kloster, église, chapelle, crypte, iglesia, capilla, cripta"
        ),
    ),
    "cathedral": Space(
        (50.0, 22.0, 18.0),
        (3.80, 3.80, 3.70, 3.60, 3.40, 2.70, 1.60),
        words=_named("cathedral, basilica, minster, dom, münster, cathédrale, catedral, basílica"),
    ),
    "stairwell": Space(
        (6.0, 3.0, 12.0),
        (1.55, 1.50, 1.48, 1.42, 1.35, 1.22, 0.85),
        words=_named(
            "stairwell, stairs, staircase, stairway, landing, treppenhaus, treppe, cage d'escalier, escalier, "
            "escalera, escaleras"
        ),
    ),
    "corridor": Space(
        (14.0, 2.0, 2.7),
        (0.75, 0.72, 0.70, 0.67, 0.64, 0.65, 0.60),
        words=_named(
            "corridor, hallway, hall way, passage, passageway, entrance, entrance hall, front hall, vestibule, flur, "
            "korridor, diele, couloir, vestibule, entrée, pasillo, entrada"
        ),
    ),
    "cell": Space(
        (3.2, 2.4, 2.6),
        (0.62, 0.62, 0.60, 0.57, 0.54, 0.55, 0.51),
        words=_named(
            "cell, jail, prison, dungeon, vault, zelle, gefängnis, kerker, cellule, prison, cachot, celda, cárcel"
        ),
    ),
    "cellar": Space(
        (7.0, 5.0, 2.3),
        (0.72, 0.70, 0.68, 0.65, 0.62, 0.63, 0.58),
        words=_named(
            "cellar, basement, boiler room, bunker, laundry room, keller, cave à vin, sous-sol, sótano, bodega"
        ),
    ),
    "garage": Space(
        (9.0, 7.0, 2.8),
        (0.98, 0.95, 0.92, 0.88, 0.84, 0.83, 0.68),
        words=_named(
            "garage, workshop, barn, shed, stable, car park, parking garage, werkstatt, scheune, stall, tiefgarage, "
            "atelier, grange, taller, granero, garaje"
        ),
    ),
    "warehouse": Space(
        (30.0, 20.0, 7.0),
        (1.95, 1.90, 1.85, 1.75, 1.65, 1.51, 1.04),
        words=_named(
            "warehouse, factory, hangar, depot, lagerhaus, lagerhalle, fabrik, entrepôt, usine, almacén, fábrica"
        ),
    ),
    "station": Space(
        (45.0, 22.0, 12.0),
        (2.40, 2.35, 2.30, 2.20, 2.00, 1.89, 1.12),
        words=_named(
            "station, train station, railway station, concourse, airport, terminal, mall, shopping mall, "
            "shopping centre, bahnhof, bahnhofshalle, flughafen, gare, aéroport, estación, aeropuerto"
        ),
    ),
    "pool": Space(
        (25.0, 14.0, 6.0),
        (2.00, 2.05, 2.05, 2.00, 1.85, 1.70, 1.01),
        words=_named(
            "pool, swimming pool, baths, bath house, bathhouse, schwimmbad, hallenbad, piscine, piscina"
        ),
    ),
    "tunnel": Space(
        (30.0, 5.0, 4.5),
        (1.90, 1.90, 1.86, 1.82, 1.78, 1.62, 1.20),
        words=_named(
            "tunnel, subway, underpass, sewer, sewers, mine, unterführung, kanal, égout, túnel, mina"
        ),
    ),
    "cave": Space(
        (18.0, 9.0, 6.0),
        (1.75, 1.72, 1.70, 1.62, 1.50, 1.39, 0.96),
        words=_named("cave, cavern, grotto, catacombs, höhle, grotte, caverne, cueva, caverna"),
    ),
    "car": Space(
        (2.2, 1.4, 1.2),
        (0.103, 0.097, 0.093, 0.087, 0.087, 0.085, 0.079),
        words=_named(
            "car, police car, patrol car, squad car, cab, taxi, limousine, limo, van, truck, lorry, ambulance, jeep, "
            "cockpit, carriage, coach, auto, wagen, streifenwagen, lastwagen, kutsche, voiture, camion, coche, "
            "camión, furgoneta"
        ),
    ),
    "train": Space(
        (12.0, 2.8, 2.4),
        (0.37, 0.37, 0.34, 0.33, 0.33, 0.32, 0.30),
        words=_named(
            "train, railway carriage, compartment, dining car, sleeping car, tram, bus, plane, aeroplane, airplane, "
            "aircraft, cabin, zug, abteil, flugzeug, straßenbahn, avion, tren, avión, autobús"
        ),
    ),
    "ship": Space(
        (6.0, 4.0, 2.3),
        (0.44, 0.43, 0.42, 0.41, 0.40, 0.39, 0.36),
        words=_named(
            "ship, boat, submarine, engine room, ship's cabin, spaceship, spacecraft, bridge, schiff, boot, u-boot, "
            "raumschiff, bateau, navire, barco, nave espacial"
        ),
    ),
    "lift": Space(
        (1.8, 1.6, 2.3),
        (0.24, 0.24, 0.23, 0.22, 0.22, 0.21, 0.20),
        words=_named("lift, elevator, aufzug, fahrstuhl, lift, ascenseur, ascensor"),
    ),
    "phone box": Space(
        (0.9, 0.9, 2.2),
        (0.13, 0.13, 0.13, 0.13, 0.13, 0.12, 0.11),
        words=_named(
            "phone box, telephone box, phone booth, telephone booth, call box, confessional, telefonzelle, "
            "beichtstuhl, cabine téléphonique, confessionnal, cabina telefónica, cabina, confesionario"
        ),
    ),
    "tent": Space(
        (3.0, 2.4, 2.0),
        (0.208, 0.192, 0.170, 0.152, 0.147, 0.144, 0.136),
        words=_named("tent, marquee, zelt, tente, tienda de campaña, carpa"),
    ),
    "studio": Space(
        (4.0, 3.0, 2.6),
        (0.29, 0.25, 0.23, 0.21, 0.21, 0.21, 0.19),
        words=_named("studio, radio studio, recording studio, tonstudio, rundfunkstudio, estudio"),
    ),
    "street": Space(
        (22.0, 9.0, 8.0),
        (0.94, 0.93, 0.90, 0.89, 0.87, 0.83, 0.68),
        open=True,
        words=_named("street, square, road, straße, gasse, platz, rue, place, calle, plaza"),
    ),
    "alley": Space(
        (16.0, 3.0, 9.0),
        (0.62, 0.60, 0.58, 0.56, 0.54, 0.54, 0.50),
        open=True,
        words=_named("alley, alleyway, back alley, lane, doorway, ruelle, callejón"),
    ),
    "courtyard": Space(
        (16.0, 13.0, 11.0),
        (0.95, 0.92, 0.90, 0.86, 0.82, 0.81, 0.66),
        open=True,
        words=_named("courtyard, yard, quad, cloister, hof, innenhof, cour, patio"),
    ),
    "forest": Space(
        (16.0, 14.0, 11.0),
        (0.77, 0.81, 0.85, 0.85, 0.82, 0.74, 0.58),
        open=True,
        words=_named("forest, wood, woods, jungle, wald, forêt, bois, bosque, selva"),
    ),
}

NONE = "none"
"""The preset of a place that doesn't answer at all."""

PRESET_NAMES = (*SPACES, NONE)
"""What `preset` may say; any of their words will do, too."""


def plain_words(text: str) -> tuple[str, ...]:
    """Its words in small letters and without accents: a heading in capitals often has none."""
    loose = unicodedata.normalize("NFKD", text.casefold().replace("’", "'"))
    return tuple(re.findall(r"[^\W_]+", "".join(c for c in loose if not unicodedata.combining(c))))


def find_preset(name: str) -> str | None:
    """The name in `SPACES` (or `NONE`) that is meant by a preset as written; None where there is none."""
    return BY_WORDS.get(plain_words(name))


def _by_words() -> dict[tuple[str, ...], str]:
    found = {plain_words(word): name for name, space in SPACES.items() for word in space.words}
    nothing = (NONE, "outdoors", "outside", "open air", "field", "dry")
    return found | {plain_words(name): name for name in SPACES} | {plain_words(n): NONE for n in nothing}


BY_WORDS = _by_words()
"""The preset that each name and word stands for, by `plain_words`."""
