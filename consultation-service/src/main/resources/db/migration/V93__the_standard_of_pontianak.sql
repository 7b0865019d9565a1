-- META-1 to META-3, section 6 of the standard: what the decree says of this service. The decree in force, components 8 to
-- 14 and the pledge are to be confirmed by the office; they come from sister services and are never shown as decreed.
INSERT INTO service_standard (code, version, office_code, valid_from, document) VALUES ('KONSULTASI-042', 1, '042', '2023-01-01', '
{
 "service": {"indonesian": "Layanan Konsultasi Stakeholder",
    "english": "Stakeholder Consultation Service"},
 "provider": {"indonesian": "KPPN Tipe A1 Pontianak, Kanwil DJPb Provinsi Kalimantan Barat, Direktorat Jenderal Perbendaharaan, Kementerian Keuangan",
    "english": "KPPN Tipe A1 Pontianak, Regional Office of West Kalimantan, Directorate General of Treasury, Ministry of Finance"},
 "decree": "KEP-57/PB/2023",
 "decreeStatus": "TO_BE_CONFIRMED",
 "contacts": [
  {
   "kind": "ADDRESS",
   "value": "Jl. Karel Sasuit Tubun No. 36, Akcaya, Pontianak Selatan 78121"
  },
  {
   "kind": "PHONE",
   "value": "085346505215"
  }
 ],
 "components": [
  {
   "no": 1,
   "group": "DELIVERY",
   "name": {"indonesian": "Persyaratan",
    "english": "Requirements"},
   "content": [
    {"indonesian": "Pertanyaan atau kebutuhan disampaikan langsung (tatap muka) di KPPN.",
    "english": "A question or need is put in person at the office."},
    {"indonesian": "Atau secara online melalui HAI CSO pada OM SPAN, atau sarana/kontak resmi KPPN.",
    "english": "Or online through HAI CSO in OM SPAN, or an official contact of the office."}
   ],
   "status": "FROM_DECREE"
  },
  {
   "no": 2,
   "group": "DELIVERY",
   "name": {"indonesian": "Sistem, mekanisme, dan prosedur",
    "english": "System, mechanism and procedure"},
   "content": [
    {"indonesian": "Tatap muka: petugas layanan menerima stakeholder dan mengidentifikasi profilnya; pertanyaan disampaikan saat sesi berlangsung.",
    "english": "In person: a service officer receives the stakeholder and identifies its profile; the question is put during the session."},
    {"indonesian": "Online: stakeholder menyampaikan pertanyaan melalui HAI CSO atau kontak resmi; petugas menerima dan mengidentifikasinya.",
    "english": "Online: the question comes by HAI CSO or an official contact; an officer receives and identifies it."},
    {"indonesian": "Petugas dapat mencari jawaban pada peraturan/juknis terkait dan dapat meminta dokumen pendukung sebagai bahan analisa.",
    "english": "The officer may look for the answer in regulations and technical guides, and may ask for supporting documents as material for the analysis."},
    {"indonesian": "Jawaban yang tersedia dapat segera diberikan.",
    "english": "An answer that is available may be given at once."},
    {"indonesian": "Jika jawaban belum tersedia: dapat dieskalasi kepada Kepala Seksi terkait; solusi disampaikan paling lambat 3 hari kerja, dan perkembangannya disampaikan secara berkala.",
    "english": "If there is no answer yet: it may be escalated to the head of the section concerned; the solution comes within 3 working days at the latest, and progress is reported periodically."}
   ],
   "status": "FROM_DECREE"
  },
  {
   "no": 3,
   "group": "DELIVERY",
   "name": {"indonesian": "Jangka waktu layanan",
    "english": "Completion time"},
   "content": [
    {"indonesian": "20 menit per satu jenis layanan.",
    "english": "20 minutes per one type of service."},
    {"indonesian": "Paling lambat 3 hari kerja jika jawaban belum tersedia.",
    "english": "3 working days at the latest where there is no answer yet."}
   ],
   "status": "FROM_DECREE"
  },
  {
   "no": 4,
   "group": "DELIVERY",
   "name": {"indonesian": "Biaya/tarif",
    "english": "Cost"},
   "content": [
    {"indonesian": "Tidak dipungut biaya.",
    "english": "Free of charge."}
   ],
   "status": "FROM_DECREE"
  },
  {
   "no": 5,
   "group": "DELIVERY",
   "name": {"indonesian": "Produk pelayanan",
    "english": "Product of the service"},
   "content": [
    {"indonesian": "Tanggapan dengan status penyelesaian \"Resolved\".",
    "english": "A response with the completion status \"Resolved\"."},
    {"indonesian": "Layanan diberikan secara langsung atau online.",
    "english": "The service is given in person or online."}
   ],
   "status": "FROM_DECREE"
  },
  {
   "no": 6,
   "group": "DELIVERY",
   "name": {"indonesian": "Penanganan pengaduan, saran, dan masukan",
    "english": "Complaints, suggestions and input"},
   "content": [
    {"indonesian": "SP4N-LAPOR!",
    "english": "SP4N-LAPOR!"},
    {"indonesian": "WISE Kementerian Keuangan (wise.kemenkeu.go.id).",
    "english": "WISE of the Ministry of Finance (wise.kemenkeu.go.id)."},
    {"indonesian": "Kotak saran/kotak pengaduan, SMS, SIPANDU (pengaduandjpb.kemenkeu.go.id), HAI DJPb (hai.kemenkeu.go.id).",
    "english": "Suggestion box, SMS, SIPANDU (pengaduandjpb.kemenkeu.go.id), HAI DJPb (hai.kemenkeu.go.id)."},
    {"indonesian": "Kontak resmi KPPN, atau tatap muka langsung di KPPN.",
    "english": "An official contact of the office, or in person at the office."}
   ],
   "status": "FROM_DECREE"
  },
  {
   "no": 7,
   "group": "MANAGEMENT",
   "name": {"indonesian": "Dasar hukum",
    "english": "Legal basis"},
   "content": [
    {"indonesian": "KEP-57/PB/2023.",
    "english": "KEP-57/PB/2023."}
   ],
   "status": "FROM_DECREE"
  },
  {
   "no": 8,
   "group": "MANAGEMENT",
   "name": {"indonesian": "Sarana, prasarana, dan/atau fasilitas",
    "english": "Facilities"},
   "content": [
    {"indonesian": "Meja layanan, kursi, komputer, pencetak, pemindai, aplikasi, dan jaringan.",
    "english": "Service desk, chairs, computer, printer, scanner, applications and network."}
   ],
   "status": "TO_BE_CONFIRMED"
  },
  {
   "no": 9,
   "group": "MANAGEMENT",
   "name": {"indonesian": "Kompetensi pelaksana",
    "english": "Competence of those who serve"},
   "content": [
    {"indonesian": "Memahami peraturan dan mampu mengoperasikan aplikasi.",
    "english": "Know the regulations and can operate the applications."}
   ],
   "status": "TO_BE_CONFIRMED"
  },
  {
   "no": 10,
   "group": "MANAGEMENT",
   "name": {"indonesian": "Pengawasan internal",
    "english": "Internal supervision"},
   "content": [
    {"indonesian": "Oleh Kepala Seksi dan Kepala KPPN, serta Seksi MSKI.",
    "english": "By the head of the section and the head of the office, and by section MSKI."}
   ],
   "status": "TO_BE_CONFIRMED"
  },
  {
   "no": 11,
   "group": "MANAGEMENT",
   "name": {"indonesian": "Jumlah pelaksana",
    "english": "Number of those who serve"},
   "content": [
    {"indonesian": "Paling sedikit 2 orang.",
    "english": "At least 2 persons."}
   ],
   "status": "TO_BE_CONFIRMED"
  },
  {
   "no": 12,
   "group": "MANAGEMENT",
   "name": {"indonesian": "Jaminan pelayanan",
    "english": "Guarantee of the service"},
   "content": [
    {"indonesian": "Layanan diberikan sesuai prosedur dan norma waktu.",
    "english": "The service is given by its procedure and within its norm of time."}
   ],
   "status": "TO_BE_CONFIRMED"
  },
  {
   "no": 13,
   "group": "MANAGEMENT",
   "name": {"indonesian": "Jaminan keamanan dan keselamatan pelayanan",
    "english": "Guarantee of security and safety"},
   "content": [
    {"indonesian": "Aplikasi yang terlindungi, arsip elektronik, petugas keamanan, alat pemadam, dan jalur evakuasi.",
    "english": "Protected applications, an electronic archive, a guard, an extinguisher and an evacuation route."}
   ],
   "status": "TO_BE_CONFIRMED"
  },
  {
   "no": 14,
   "group": "MANAGEMENT",
   "name": {"indonesian": "Evaluasi kinerja pelaksana",
    "english": "Evaluation of those who serve"},
   "content": [
    {"indonesian": "Pengawasan berjenjang dan penilaian kinerja.",
    "english": "Supervision level by level, and appraisal of performance."}
   ],
   "status": "TO_BE_CONFIRMED"
  }
 ],
 "pledge": {"indonesian": "Kami sanggup menyelenggarakan layanan ini sesuai standar pelayanan yang ditetapkan, dan menerima teguran bila tidak menepatinya.",
    "english": "We undertake to give this service by the standard that was set, and accept reproof where we do not keep it."},
 "pledgeStatus": "TO_BE_CONFIRMED"
}
');
